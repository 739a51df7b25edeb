import { render, screen } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import type { StoredWorkspace } from '../../../src/storage/storage.ts';
import { nextReportWords } from '../../../src/text/screens/next-report.ts';
import { sampleDesk } from '../../state/sample-desk.ts';
import { quietApp } from '../quiet-app.ts';
import NextReportFrame from './NextReportFrame.svelte';

// Names by role are slow to compute in a DOM without an engine.
vi.setConfig({ testTimeout: 30_000 });

function open(change?: (stored: StoredWorkspace) => StoredWorkspace) {
  const { workspace, written } = sampleDesk(change);
  const report = workspace.reports[0]?.id ?? '';
  render(NextReportFrame, { app: quietApp(workspace), report });
  return { workspace, written };
}

it('explains a report whose template is no longer there', () => {
  open((stored) => ({
    ...stored,
    reports: stored.reports.map((one) => ({ ...one, templateId: 'da-bo' })),
  }));
  screen.getByText(nextReportWords.missing.template);
  expect(document.querySelector('form')).toBeNull();
});

it('explains a report whose period was deleted', () => {
  open((stored) => ({ ...stored, figureSets: [] }));
  screen.getByText(nextReportWords.missing.figures);
});

it('has a card for each text, and leaves out what is chosen so', () => {
  const { workspace } = open();
  const cards = document.querySelectorAll('article');
  const [report] = workspace.reports;
  expect(cards.length).toBe(
    Object.keys({ ...report?.narratives }).length +
      Object.keys({ ...report?.statements }).length +
      Object.keys({ ...report?.headings }).length,
  );
  const card = [...cards].find(({ textContent }) => textContent.includes('14/02/2023'));
  expect(card?.querySelector('mark')).not.toBeNull();
  card?.querySelector<HTMLInputElement>('input[value="clear"]')?.click();
  return vi.waitFor(() => {
    expect(card?.querySelector('mark')).toBeNull();
    expect(card?.textContent).toContain(nextReportWords.cleared);
  });
});
