import type { FormValues } from './form-values.ts';

/** Keeps a draft in this browser, where the browser allows it. */
export interface DraftStore {
  read(): FormValues;
  /** Whether it could be kept. */
  write(values: FormValues): boolean;
}

/** `place` tells sites on one host apart. */
export function createDraftStore(place: string): DraftStore {
  const key = `draft ${place}`;
  return {
    read() {
      try {
        return parseValues(localStorage.getItem(key));
      } catch {
        return {};
      }
    },
    write(values) {
      try {
        if (Object.keys(values).length === 0) localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify(values));
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** Reads what is kept; whatever else stands there is passed over. */
function parseValues(text: string | null): FormValues {
  const kept: unknown = JSON.parse(text ?? '{}');
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).filter(([, value]: [string, unknown]) => isValue(value)),
  );
}

function isValue(value: unknown): value is FormValues[string] {
  const isList = Array.isArray(value) && value.every((item) => typeof item === 'string');
  return typeof value === 'string' || value === true || isList;
}
