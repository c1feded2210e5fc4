import type { Claim } from '../engine/model/claim.ts';
import { findPaths } from '../engine/read/paths.ts';
import { site } from './config.ts';
import type { Named } from './names.ts';
import { say } from './say.ts';
import { urls } from './urls.ts';

/** How to say that a review is wrong: only ways that exist, and always at least one. */
export function reportLinks(claim: Claim): Named[] {
  const { repository, contact, branch } = site;
  const { contentDir } = findPaths();
  const links: Named[] = [];
  if (repository) {
    const title = encodeURIComponent(claim.slug);
    links.push(
      { name: say('claim.suggest'), url: `${repository}/issues/new?title=${title}` },
      { name: say('claim.file'), url: `${repository}/blob/${branch}/${contentDir}/${claim.file}` },
    );
  } else if (contact) {
    const subject = encodeURIComponent(claim.claim);
    links.push({ name: say('claim.suggest'), url: `mailto:${contact}?subject=${subject}` });
  } else {
    links.push({ name: say('claim.complain'), url: urls.complaints() });
  }
  return links;
}
