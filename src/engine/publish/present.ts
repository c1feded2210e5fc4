/** `Item` without `undefined`: fields that may lack a value become optional. */
export type Present<Item> = {
  [Key in keyof Item as undefined extends Item[Key] ? never : Key]: Item[Key];
} & {
  [Key in keyof Item as undefined extends Item[Key] ? Key : never]?: Exclude<Item[Key], undefined>;
};

/** The object without the fields that have no value: what is not known is left out, never written as empty. */
export function present<Item extends object>(item: Item): Present<Item> {
  const fields: Partial<Item> = {};
  for (const name in item) if (item[name] !== undefined) fields[name] = item[name];
  return fields as Item; // exactly the fields that the type keeps
}

/** The list, or nothing when it is empty. */
export function filled<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length > 0 ? list : undefined;
}
