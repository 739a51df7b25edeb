/** Elements in the order they are printed, with how a page may break in them. */
export type FlowItem =
  | { readonly kind: 'block'; readonly element: HTMLElement; readonly keepWithNext: boolean }
  | {
      /** A paragraph: breaks between lines, two at least on either side. */
      readonly kind: 'lines';
      readonly element: HTMLElement;
      readonly keepWithNext: boolean;
      readonly keepLines: boolean;
      /** Printed at the bottom of the page that its last line is on. */
      readonly note?: HTMLElement | undefined;
    }
  | {
      /** Breaks between body rows; the header rows are drawn again. */
      readonly kind: 'table';
      readonly element: HTMLTableElement;
      readonly keepWithNext: boolean;
    };
