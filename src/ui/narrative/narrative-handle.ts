/** What `bind:this` on a NarrativeField gives. */
export interface NarrativeHandle {
  insertAtCaret: (text: string) => Promise<void>;
}
