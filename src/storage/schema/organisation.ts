import * as v from 'valibot';
import type { Organisation } from '../../domain/organisation/organisation.ts';
import { idSchema, isoDateSchema, mapSchema, revSchema, textSchema, textsSchema } from './parts.ts';

const signer = v.strictObject({
  id: idSchema,
  name: textSchema,
  authority: v.picklist(['TM', 'KT', 'Q', 'TL', 'TUQ']),
  title: textSchema,
  office: v.exactOptional(textSchema),
});

const issuer = v.strictObject({
  id: idSchema,
  kind: v.picklist(['division', 'committee']),
  name: textSchema,
  shortName: textSchema,
  reportSymbol: textSchema,
  signers: v.array(signer),
  addressees: textsSchema,
  recipients: textsSchema,
});

const listMember = v.strictObject({
  key: textSchema,
  label: textSchema,
  printed: v.exactOptional(textSchema),
});

/** A page of 210 mm has room for text between any two of these. */
const margin = v.pipe(v.number(), v.minValue(0), v.maxValue(60));

const style = v.strictObject({
  sizeSet: v.picklist(['12-13-13', '13-14-14']),
  bodySize: v.picklist([13, 14]),
  firstLineIndentCm: v.picklist([1, 1.27]),
  lineSpacing: v.pipe(v.number(), v.finite()),
  paragraphSpacing: v.pipe(v.number(), v.finite()),
  marginTop: margin,
  marginBottom: margin,
  marginLeft: margin,
  marginRight: margin,
  addressed: v.boolean(),
  percentDecimals: v.picklist([1, 2]),
  padSmallCounts: v.boolean(),
});

const ownLaw = v.strictObject({
  id: idSchema,
  type: textSchema,
  symbol: textSchema,
  issuer: textSchema,
  issued: isoDateSchema,
  endedOn: isoDateSchema,
  replacedBy: textSchema,
  source: textSchema,
});

export const organisationSchema: v.GenericSchema<unknown, Organisation> = v.strictObject({
  id: idSchema,
  rev: revSchema,
  unitCode: v.nullable(textSchema),
  name: textSchema,
  kind: v.picklist(['xã', 'phường', 'đặc khu', 'thị trấn']),
  province: textSchema,
  district: v.nullable(textSchema),
  place: textSchema,
  reportSymbol: textSchema,
  signers: v.array(signer),
  addressees: textsSchema,
  recipients: textsSchema,
  style,
  lists: mapSchema(v.array(listMember)),
  issuers: v.array(issuer),
  targets: mapSchema(textSchema),
  phrases: mapSchema(textsSchema),
  laws: v.strictObject({ off: textsSchema, own: v.array(ownLaw) }),
  ownTemplates: mapSchema(v.strictObject({ content: textSchema, addedAt: textSchema })),
  sample: v.boolean(),
});
