import type { SigningAuthority } from './organisation.ts';

/** The title that usually goes with an authority; '' where several do. */
export function usualTitle(authority: SigningAuthority): string {
  switch (authority) {
    case 'TM':
    case 'Q':
      return 'Chủ tịch';
    case 'KT':
      return 'Phó Chủ tịch';
    case 'TL':
      return 'Chánh Văn phòng';
    case 'TUQ':
      return '';
  }
}
