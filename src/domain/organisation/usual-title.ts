import type { IssuingBody } from './issuing-body.ts';
import type { SigningAuthority } from './organisation.ts';

const TITLES: Readonly<
  Record<IssuingBody['kind'], Readonly<Record<'head' | 'deputy' | 'office', string>>>
> = {
  commune: { head: 'Chủ tịch', deputy: 'Phó Chủ tịch', office: 'Chánh Văn phòng' },
  committee: { head: 'Trưởng ban', deputy: 'Phó Trưởng ban', office: '' },
  division: { head: 'Trưởng phòng', deputy: 'Phó Trưởng phòng', office: '' },
};

/** The title that usually goes with an authority; '' where several do. */
export function usualTitle(
  authority: SigningAuthority,
  kind: IssuingBody['kind'] = 'commune',
): string {
  const titles = TITLES[kind];
  switch (authority) {
    case 'TM':
    case 'Q':
      return titles.head;
    case 'KT':
      return titles.deputy;
    case 'TL':
      return titles.office;
    case 'TUQ':
      return '';
  }
}
