import type { Signer } from '../domain/organisation/organisation.ts';

/** `Nguyễn Văn A – Phó Chủ tịch` */
export function signerText(
  { name, title }: Pick<Signer, 'name' | 'title'>,
  unnamed: string,
): string {
  return `${name.trim() === '' ? unnamed : name} – ${title}`;
}
