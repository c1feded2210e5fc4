/** A content security policy: what each directive allows. */
type Policy = Readonly<Record<string, readonly string[]>>;

/** Documents that a policy is for: a whole page, or one that others show within theirs and that runs nothing. */
export type PolicyKind = 'page' | 'embed';

const self = ["'self'"];
const none = ["'none'"];

/** The name under which the scripts make addresses of workers and documents that are only read (`trusted.ts`). */
export const trustedTypesPolicy = 'site';

const seen: Policy = {
  'default-src': none,
  'style-src': self,
  'font-src': self,
  'img-src': self,
  'base-uri': none,
};

const policies: Readonly<Record<PolicyKind, Policy>> = {
  page: {
    ...seen,
    'script-src': self,
    'worker-src': self,
    'connect-src': self,
    'manifest-src': self,
    'form-action': self,
    'require-trusted-types-for': ["'script'"],
    'trusted-types': [trustedTypesPolicy],
  },
  embed: { ...seen, 'form-action': none },
};

/** Who may show a page within theirs: others the embeds alone. Browsers take it from a header, not from a page. */
const frameAncestors: Readonly<Record<PolicyKind, readonly string[]>> = {
  page: self,
  embed: ['*'],
};

/** The policy as it stands in the page itself, for hosts that send no headers. `asks` is another origin that it may ask. */
export function pagePolicy(kind: PolicyKind, asks?: string): string {
  return formatPolicy(policyOf(kind, asks));
}

/** The policy as a host sends it. */
export function headerPolicy(kind: PolicyKind, asks?: string): string {
  return formatPolicy({ ...policyOf(kind, asks), 'frame-ancestors': frameAncestors[kind] });
}

function policyOf(kind: PolicyKind, asks?: string): Policy {
  return asks === undefined
    ? policies[kind]
    : { ...policies[kind], 'connect-src': [...self, asks] };
}

function formatPolicy(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}
