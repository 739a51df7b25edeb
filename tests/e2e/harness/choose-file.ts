import type { Page } from 'playwright';

/** Presses the button of this name, and gives the browser's chooser a file of these bytes. */
export async function chooseFile(
  page: Page,
  button: string | RegExp,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array | string },
): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ]);
  // Windows that knows no type of .json or .docx gives none: the page goes by the bytes.
  await chooser.setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
}
