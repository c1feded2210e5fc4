/** A page’s bytes as text, and where they came from in the end. */
export interface FetchedPage {
  address: string;
  contentType: string;
  text: string;
}

export interface FetchLimits {
  /** In milliseconds, for the whole page. */
  timeout?: number;
  /** In bytes; a page that goes on is cut here. */
  size?: number;
}

/** Fetches a page. Throws an error whose message says in plain words why that failed. */
export async function fetchPage(
  address: string,
  { timeout = 10_000, size = 1024 * 1024 }: FetchLimits = {},
): Promise<FetchedPage> {
  try {
    const response = await fetch(address, {
      signal: AbortSignal.timeout(timeout),
      headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.5' },
    });
    const bytes = await readBytes(response, size);
    if (!response.ok) throw new Error(`it answered ${response.status}`);
    const contentType = response.headers.get('content-type') ?? '';
    return { address: response.url, contentType, text: decode(bytes, contentType) };
  } catch (error) {
    throw new Error(describeFailure(error), { cause: error });
  }
}

/** Reads a response up to a size, then lets go of it. */
async function readBytes({ body }: Response, size: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= size) break;
  }
  return Buffer.concat(chunks).subarray(0, size);
}

function decode(bytes: Uint8Array, contentType: string): string {
  const charset = /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ?? sniffCharset(bytes);
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** The character set that an HTML page names at its head. */
function sniffCharset(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
}

function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'it did not answer in time';
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return 'its host was not found (are you online?)';
  if (code === 'ECONNREFUSED') return 'its host refused the connection';
  return code === undefined ? error.message : `the connection failed (${code})`;
}
