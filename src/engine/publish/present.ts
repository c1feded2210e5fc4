/** `Item` without `undefined`: fields that may lack a value become optional. */
export type Present<Item> = {
  [Key in keyof Item as undefined extends Item[Key] ? never : Key]: Item[Key];
} & {
  [Key in keyof Item as undefined extends Item[Key] ? Key : never]?: Exclude<Item[Key], undefined>;
};

/** The object without the fields that have no value: what is not known is left out, never written as empty. */
export function present<Item extends object>(item: Item): Present<Item> {
  const entries = Object.entries(item).filter(([, value]) => value !== undefined);
  // Exactly the fields that the type keeps.
  return Object.fromEntries(entries) as Present<Item>;
}

/** The list, or nothing when it is empty. */
export function filled<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length > 0 ? list : undefined;
}
