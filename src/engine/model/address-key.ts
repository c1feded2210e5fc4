/**
 * What two spellings of an address have in common: without scheme, `www.`, a closing slash and the case
 * of the host. For comparing only, never for linking.
 */
export function addressKey(address: string): string {
  const url = URL.parse(address);
  if (url === null) return address;
  const host = url.host.replace(/^www\./, '');
  return `${host}${url.pathname.replace(/\/+$/, '')}${url.search}${url.hash}`;
}
