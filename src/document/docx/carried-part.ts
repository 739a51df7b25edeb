import type { Document } from 'docx';
import { CARRIED_NAMESPACE, type CarriedData } from '../../domain/report/carried-data.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** Names the part among those of its own document only, so it need not be another each time. */
const ITEM_ID = '{6A1B7C52-0B0C-4A0E-9C1F-BA0CA0DA7A01}';

interface Part {
  readonly path: string;
  readonly data: string;
}

/**
 * The parts by which a document carries its report (ECMA-376 part 1, 15.2.5 and 15.2.6); adds them to the
 * document's list of types and relationships. None of its values needs escaping: digits and base64.
 */
export function carriedParts(document: Document, carried: CarriedData): readonly Part[] {
  document.ContentTypes.addOverride(
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    '/customXml/itemProps1.xml',
  );
  document.Document.Relationships.addRelationship(
    'ReportData',
    `${OFFICE}/relationships/customXml`,
    '../customXml/item1.xml',
  );
  const { shape, sha256, packed } = carried;
  return [
    {
      path: 'customXml/item1.xml',
      data: `${HEAD}<reportData xmlns="${CARRIED_NAMESPACE}" shape="${String(shape)}" sha256="${sha256}">${packed}</reportData>`,
    },
    {
      path: 'customXml/itemProps1.xml',
      data: `${HEAD}<ds:datastoreItem xmlns:ds="${OFFICE}/customXml" ds:itemID="${ITEM_ID}"><ds:schemaRefs><ds:schemaRef ds:uri="${CARRIED_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    },
    {
      path: 'customXml/_rels/item1.xml.rels',
      data: `${HEAD}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
    },
  ];
}
