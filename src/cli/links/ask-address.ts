/** What came of asking an address once. */
export type Answer =
  | { kind: 'ok'; status: number; movedTo?: string }
  /** There is no such page, or no such host. */
  | { kind: 'gone'; reason: string; status?: number }
  /** Nobody can tell: blocked, rate-limited, out of order, too slow. */
  | { kind: 'unknown'; reason: string; status?: number };

export interface AskOptions {
  /** In milliseconds, for each request. */
  timeout: number;
  userAgent: string;
  /** Whether a host may be asked. Throws, as a look-up does, when there is no such host. */
  isAllowed(hostname: string): Promise<boolean>;
}

const mostRedirects = 10;

/**
 * Asks whether a page is there: with HEAD, and again with GET where HEAD does not say yes, since many servers
 * answer it wrongly. Bodies are never read. Never throws.
 */
export async function askAddress(address: string, options: AskOptions): Promise<Answer> {
  const first = await follow(address, 'HEAD', options);
  return first.kind === 'ok' || first.status === undefined
    ? first
    : follow(address, 'GET', options);
}

async function follow(address: string, method: string, options: AskOptions): Promise<Answer> {
  const seen = new Set<string>();
  let at = address;
  let isPermanent = true;
  while (seen.size <= mostRedirects) {
    seen.add(at);
    const answer = await request(at, method, options);
    if (!('redirect' in answer))
      return withMove(answer, isPermanent && at !== address ? at : undefined);
    isPermanent &&= answer.isPermanent;
    at = answer.redirect;
    if (seen.has(at))
      return { kind: 'unknown', reason: 'it redirects in a circle', status: answer.status };
  }
  return { kind: 'unknown', reason: 'it redirects without end', status: 302 };
}

function withMove(answer: Answer, movedTo: string | undefined): Answer {
  return answer.kind === 'ok' && movedTo !== undefined ? { ...answer, movedTo } : answer;
}

interface Redirect {
  redirect: string;
  status: number;
  isPermanent: boolean;
}

async function request(
  address: string,
  method: string,
  options: AskOptions,
): Promise<Answer | Redirect> {
  try {
    if (!(await options.isAllowed(new URL(address).hostname)))
      return { kind: 'unknown', reason: 'it is in a private network and was not asked' };
    const response = await fetch(address, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(options.timeout),
      headers: { 'user-agent': options.userAgent, accept: 'text/html,*/*;q=0.8' },
    });
    await response.body?.cancel();
    return judge(response, address);
  } catch (error) {
    return describeFailure(error);
  }
}

function judge({ status, headers }: Response, address: string): Answer | Redirect {
  const location = headers.get('location');
  if (status >= 300 && status < 400 && location !== null) {
    const target = URL.parse(location, address);
    if (target === null || !/^https?:$/.test(target.protocol))
      return { kind: 'unknown', reason: 'it redirects to what is no web address', status };
    return { redirect: target.href, status, isPermanent: status === 301 || status === 308 };
  }
  if (status >= 200 && status < 300) return { kind: 'ok', status };
  if (status === 404 || status === 410)
    return { kind: 'gone', reason: `it answers ${status}`, status };
  return { kind: 'unknown', reason: `it answers ${status}`, status };
}

function describeFailure(error: unknown): Answer {
  if (!(error instanceof Error)) return { kind: 'unknown', reason: String(error) };
  if (error.name === 'TimeoutError')
    return { kind: 'unknown', reason: 'it does not answer in time' };
  const code = codeOf(error) ?? codeOf(error.cause);
  if (code === 'ENOTFOUND') return { kind: 'gone', reason: 'there is no such host' };
  return { kind: 'unknown', reason: `the connection fails (${code ?? error.message})` };
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
