import { z } from 'zod';
import { apiPath } from '../data-paths.ts';
import { present } from '../present.ts';
import type { Publication } from '../publication.ts';
import { rightsLine } from '../rights.ts';
import { schemaVersion } from './base-shapes.ts';
import { changeShape, claimChangeShape, formerChangeShape } from './change-shapes.ts';
import { claimShape, evidenceShape } from './claim-shapes.ts';
import { claimSummaryShape } from './claim-summary-shape.ts';
import { fileShapes } from './file-shapes.ts';
import {
  articleShape,
  claimantShape,
  sourceShape,
  sourceUseShape,
  topicShape,
  verdictShape,
} from './record-shapes.ts';
import { routeParameters, routes, type Route } from './routes.ts';

/** Shapes that get a name of their own in the description. */
const named = {
  ...fileShapes,
  Claim: claimShape,
  ClaimSummary: claimSummaryShape,
  Evidence: evidenceShape,
  Claimant: claimantShape,
  Article: articleShape,
  Topic: topicShape,
  Verdict: verdictShape,
  Source: sourceShape,
  SourceUse: sourceUseShape,
  Change: changeShape,
  ClaimChange: claimChangeShape,
  FormerClaimChange: formerChangeShape,
} satisfies Record<string, z.ZodType>;

/** A JSON Schema. */
type Schema = Readonly<Record<string, unknown>>;

/** The interface as an OpenAPI 3.1 document, made from the very shapes that its files are held to. */
export function buildOpenApi({ catalog, addresses }: Publication) {
  const { site } = catalog;
  const rights = rightsLine(site);
  const about = [
    'Every claim that was checked, as files: no key, no limit, no server that answers questions.',
    'Paths start at the root of the host. Files only grow: no field is renamed or removed, and a field that is not always there may be missing.',
    ...(rights === undefined ? [] : [rights]),
  ];
  const home = addresses.absolute(addresses.home()) ?? addresses.home();
  return {
    openapi: '3.1.1',
    info: present({
      title: site.name,
      version: schemaVersion,
      description: about.join('\n\n'),
      license: site.license && { name: site.license.name, url: site.license.url },
    }),
    servers: [{ url: home.replace(/(?<=.)\/$/, '') }],
    paths: Object.fromEntries(routes.map((route) => [apiPath(route.path), describeRoute(route)])),
    components: { schemas: describeShapes() },
  };
}

function describeRoute({ path, kind, about }: Route) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(
    ([, name]) => name as keyof typeof routeParameters,
  );
  return {
    get: present({
      operationId: operationId(path),
      summary: about,
      parameters: names.length === 0 ? undefined : names.map(describeParameter),
      responses: {
        '200': {
          description: named[kind].description ?? about,
          content: { 'application/json': { schema: { $ref: refTo(kind) } } },
        },
        '404': { description: 'There is no such file.' },
      },
    }),
  };
}

/** `claims/{slug}` gives `claims-by-slug`. */
function operationId(path: string): string {
  return path.replaceAll('/', '-').replace(/-?\{(\w+)\}/g, '-by-$1');
}

function describeParameter(name: keyof typeof routeParameters) {
  const { about, example } = routeParameters[name];
  return present({
    name,
    in: 'path',
    required: true,
    description: about,
    schema: { type: 'string' },
    example,
  });
}

/** The schemas by name. They allow further fields: those that later versions add. */
export function describeShapes(): Record<string, Schema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, shape] of Object.entries(named)) registry.add(shape, { id });
  const { schemas } = z.toJSONSchema(registry, {
    uri: refTo,
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      // The format says it already.
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, withoutDialect(schema)]),
  );
}

/** Within the document, `$schema` and `$id` would say something else than they do alone. */
function withoutDialect(schema: Schema): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !key.startsWith('$')));
}

function refTo(name: string): string {
  return `#/components/schemas/${name}`;
}
