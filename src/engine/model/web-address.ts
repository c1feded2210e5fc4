import { z } from 'zod';

/** Whether `text` is an absolute http or https address without credentials. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s<>"'`{}|\\^]+$/i.test(text)) return false;
  const url = URL.parse(text);
  return url !== null && url.username === '' && url.password === '' && url.hostname.includes('.');
}

/** The address of a page that a reader can open. */
export const webAddressSchema = z
  .string()
  .max(2000)
  .refine(isWebAddress, 'write a whole address that starts with https:// or http://')
  .meta({ format: 'uri', pattern: '^[Hh][Tt][Tt][Pp][Ss]?://' });
