import type { APIRoute, GetStaticPaths } from 'astro';
import type { ApiFile } from '../../../engine/publish/api/api-file.ts';
import { apiFiles } from '../../../engine/publish/api/files.ts';
import { publication } from '../../../site/publication.ts';

/** Every file of the interface. */
export const getStaticPaths = (() =>
  [...apiFiles(publication)].map((file) => ({
    params: { file: file.path },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: ApiFile }> = ({ props }) => Response.json(props.file.build());
