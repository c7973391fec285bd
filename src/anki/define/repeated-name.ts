/** The names of a list's items, texts or objects with a name, that an earlier one has too, whatever its case. */
export type RepeatedName<Items extends readonly unknown[], Seen = never> = Items extends readonly [infer First, ...infer Rest]
  ? string extends NameOf<First>
    ? RepeatedName<Rest, Seen>
    : Lowercase<NameOf<First>> extends Seen
      ? NameOf<First>
      : RepeatedName<Rest, Seen | Lowercase<NameOf<First>>>
  : never

type NameOf<Item> = Item extends string ? Item : Item extends { readonly name: infer Name extends string } ? Name : never
