import type { Claim } from '../engine/model/claim.ts';
import { site } from './config.ts';
import type { Named } from './names.ts';
import { contentPrefix } from './repository.ts';
import { say } from './say.ts';
import { urls } from './urls.ts';

/**
 * How to say that a review is wrong, and to mend it: only ways that exist, each with the claim’s address, and
 * always at least one.
 */
export function reportLinks(claim: Claim): Named[] {
  const { repository, contact, branch } = site;
  const page = urls.absolute(urls.claim(claim.slug)) ?? urls.claim(claim.slug);
  const links: Named[] = [];
  if (repository) {
    const form = new URLSearchParams({ template: 'report-error.yml', page });
    const file = `${contentPrefix}${claim.file}`;
    links.push(
      { name: say('claim.report'), url: `${repository}/issues/new?${form.toString()}` },
      { name: say('claim.edit'), url: `${repository}/edit/${branch}/${file}` },
    );
  }
  if (contact) {
    const subject = encodeURIComponent(claim.claim);
    const body = encodeURIComponent(`${page}\n\n`);
    const url = `mailto:${contact}?subject=${subject}&body=${body}`;
    links.push({ name: say(repository ? 'claim.write' : 'claim.report'), url });
  }
  if (links.length === 0) links.push({ name: say('claim.complain'), url: urls.complaints() });
  return links;
}
