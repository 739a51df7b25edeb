let handed: File | null = null;

/** Gives a file to the screen that opens reports again, from a screen on which it was dropped. */
export function handOver(file: File): void {
  handed = file;
}

/** The file that was handed over, once. */
export function takeHanded(): File | null {
  const file = handed;
  handed = null;
  return file;
}
