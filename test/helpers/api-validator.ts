import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** Holds files of the interface against its OpenAPI description: the errors, none where the file is as described. */
export function apiValidator(document: {
  components: object;
}): (kind: string, data: unknown) => ErrorObject[] {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats(ajv);
  ajv.addKeyword('components');
  ajv.addSchema({ $id: 'api', components: document.components });
  return (kind, data) => {
    ajv.validate({ $ref: `api#/components/schemas/${kind}` }, data);
    return ajv.errors ?? [];
  };
}
