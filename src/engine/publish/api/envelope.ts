import type { Claim } from '../../model/claim.ts';
import { apiPath } from '../data-paths.ts';
import { lastModifiedOf } from '../last-modified.ts';
import { present } from '../present.ts';
import type { Publication } from '../publication.ts';
import { rightsOf } from '../rights.ts';
import { schemaVersion } from './base-shapes.ts';

/** What every file opens with. It changed when the last of the claims did. */
export function envelopeOf(publication: Publication, claims: readonly Claim[]) {
  const { catalog, generatedAt } = publication;
  return present({
    schemaVersion: schemaVersion as typeof schemaVersion,
    generatedAt,
    lastModified: lastModifiedOf(claims, publication, publication.today),
    license: rightsOf(catalog.site),
  });
}

/** Where something stands: its page, and its file of the interface. */
export function placeOf(page: string, file: string, { addresses }: Publication) {
  return present({
    page,
    url: addresses.absolute(page),
    file: addresses.path(apiPath(file)),
  });
}
