/**
 * The page in one file, opened from a disk, has the files that belong to it inside: scripts of type
 * `application/json` with these ids, each holding one text. See scripts/vite-one-file.ts.
 */
const idOf = (address: string): string => `file:${address.split('/').at(-1) ?? ''}`;

function inside(address: string): string | null {
  const block = document.getElementById(idOf(address));
  return block === null ? null : (JSON.parse(block.textContent) as string);
}

/** A JSON file that belongs to the page; rejects when it does not come. */
export async function fetchPageJson(address: string): Promise<unknown> {
  const text = inside(address);
  if (text !== null) return JSON.parse(text);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response.json();
}

/** By the address of the script in a page of many files. */
const made = new Map<string, string>();

/** Where a worker's script can be had: its address, or one made for what is inside the page. */
export function pageScriptUrl(address: string): string {
  const known = made.get(address);
  if (known !== undefined) return known;
  const text = inside(address);
  if (text === null) return address;
  const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  made.set(address, url);
  return url;
}

/** Whether this address was made here, of what is inside the page. */
export const isPageScript = (url: string): boolean => [...made.values()].includes(url);
