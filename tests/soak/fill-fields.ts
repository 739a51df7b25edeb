import type { Page } from 'playwright';

const FIELDS =
  'main :is(textarea, input:not([type=checkbox], [type=radio], [type=file], [type=button]))';

/**
 * Puts another text into every field that takes words, as a paste does; how many there were. The texts
 * travel as JSON, since half characters would not survive another way.
 */
export async function fillFields(page: Page, texts: readonly string[]): Promise<number> {
  return page.evaluate(
    async ([selector, json]) => {
      const given = JSON.parse(json) as string[];
      const fields = [
        ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(selector),
      ].filter((field) => !field.disabled && !field.readOnly && field.checkVisibility());
      for (const [index, field] of fields.entries()) {
        if (!field.isConnected) continue;
        field.focus();
        field.value = given[index % given.length] ?? '';
        field.dispatchEvent(
          new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }),
        );
        await new Promise((resolve) => setTimeout(resolve));
        field.dispatchEvent(new Event('change', { bubbles: true }));
        field.blur();
        await new Promise((resolve) => setTimeout(resolve));
      }
      return fields.length;
    },
    [FIELDS, JSON.stringify(texts)] as const,
  );
}
