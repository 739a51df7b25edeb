import type { SectionDefinition, Template } from '../domain/template/template.ts';
import { topicLabel } from '../text/reference-topics.ts';

/** A topic that a document can be filed under. */
export interface Topic {
  readonly value: string;
  readonly label: string;
}

function topicsOf(section: SectionDefinition): readonly Topic[] {
  return [
    ...section.blocks.flatMap((block) =>
      block.kind === 'references' && block.topic !== ''
        ? [{ value: block.topic, label: topicLabel(block.topic, section.title) }]
        : [],
    ),
    ...section.sections.flatMap(topicsOf),
  ];
}

/** Topics that some report lists documents of, in the order of the outlines. */
export function referenceTopics(templates: readonly Template[]): readonly Topic[] {
  const topics = templates.flatMap(({ sections }) => sections.flatMap(topicsOf));
  return topics.filter(
    ({ value }, index) => topics.findIndex((one) => one.value === value) === index,
  );
}
