declare module 'saxen' {
  interface Context {
    /** Counted from 0. */
    readonly line: number;
  }
  type Decode = (text: string) => string;

  /** A view of what the parser stands at: it changes with it. */
  interface Element {
    readonly name: string;
    readonly attrs: Readonly<Record<string, string>>;
  }

  interface Calls {
    openTag: (element: Element, decode: Decode, selfClosing: boolean, context: () => Context) => void;
    closeTag: (element: Element) => void;
    error: (error: Error, context: () => Context) => void;
    text: (text: string, decode: Decode, context: () => Context) => void;
    cdata: (text: string, context: () => Context) => void;
  }

  /** A parser that hands over what it meets, entities as they are written. */
  export class Parser {
    constructor(options: { readonly proxy: true });
    /** Gives elements and attributes the prefixes of these namespaces. */
    ns(prefixes: Readonly<Record<string, string>>): this;
    on<Name extends keyof Calls>(name: Name, call: Calls[Name]): this;
    parse(text: string): Error | undefined;
  }
}
