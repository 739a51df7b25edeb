/** What `bind:this` on a TextAreaField gives. */
export interface TextAreaHandle {
  element: () => HTMLTextAreaElement | undefined;
}
