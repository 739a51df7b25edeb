import { parseTemplates } from '../../src/domain/template/parse-templates.ts';
import { evaluate } from '../../src/domain/report/evaluate.ts';
import { compose } from '../../src/document/compose.ts';
import { readTemplates } from '../../tests/templates/read-templates.ts';
import { readSample } from '../../src/storage/sample.ts';

const RUNS = 50;

function timed<Value>(work: () => Value): { value: Value; times: number[] } {
  const times: number[] = [];
  let value = work();
  for (let run = 0; run < RUNS; run += 1) {
    const began = performance.now();
    value = work();
    times.push(performance.now() - began);
  }
  return { value, times };
}

/** Milliseconds of each run, on the sample report as read from its file; first runs are left out. */
export function timeEngine(sampleData: unknown) {
  const files = readTemplates();
  const parsing = timed(() => parseTemplates(files));
  if (!parsing.value.ok) throw new Error('The templates do not parse');
  const sample = readSample(sampleData);
  if (!sample.ok) throw new Error('The sample is not readable');
  const { organisation, figureSet: figures, report, references } = sample.value;
  const template = parsing.value.value.find((one) => one.id === report.templateId);
  if (!template) throw new Error(`No template ${report.templateId}`);
  const input = { template, organisation, figures, report, references };
  const evaluating = timed(() => {
    const evaluation = evaluate(input);
    // Worked out when asked for: all of it is asked for.
    const { indicators, statements, findings, sections } = evaluation;
    if (indicators.size + statements.size + findings.length + sections.size === 0) {
      throw new Error('Nothing was evaluated');
    }
    return evaluation;
  });
  const composing = timed(() => compose(evaluating.value));
  return {
    'parse all templates': parsing.times,
    'evaluate the sample': evaluating.times,
    'compose the sample': composing.times,
  };
}
