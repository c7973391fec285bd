/** The keys of objects that `Known` does not have: the compiler itself looks for none where it infers a type. */
export type UnknownOption<Given, Known> = Given extends string
  ? never
  : Given extends unknown
    ? Exclude<keyof Given, keyof Known> & string
    : never
