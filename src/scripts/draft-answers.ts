import type { DraftAnswers } from '../engine/draft/draft-files.ts';
import { typedValues, valuesUnder } from './form-values.ts';

/** The answers of a form, and which of its rows of sources hold any. */
export interface ReadDraft {
  answers: DraftAnswers;
  sourceRows: number[];
}

/** Reads the form as the front matter’s data. */
export function readDraft(form: HTMLFormElement, sourceCount: number): ReadDraft {
  const values = typedValues(form);
  const own = Object.entries(values).filter(([name]) => !name.includes('.') && name !== 'slug');
  const rows = Array.from({ length: sourceCount }, (_, row) => ({
    row,
    fields: valuesUnder(`sources.${row}`, values),
  })).filter(({ fields }) => Object.keys(fields).length > 0);
  const appearance = valuesUnder('appearances.0', values);
  const headings = form.querySelectorAll<HTMLTextAreaElement>('[data-heading]');
  const { slug } = values;
  return {
    answers: {
      fields: {
        ...Object.fromEntries(own),
        ...(Object.keys(appearance).length > 0 && { appearances: [appearance] }),
        ...(rows.length > 0 && { sources: rows.map(({ fields }) => fields) }),
      },
      sections: [...headings].map(({ dataset, value }) => ({
        heading: dataset['heading'] ?? '',
        text: value,
      })),
      slug: typeof slug === 'string' ? slug : undefined,
      claimant: valuesUnder('new-claimant', values),
    },
    sourceRows: rows.map(({ row }) => row),
  };
}
