declare module 'hyphen/patterns/*.js' {
  import type { Patterns } from '@react-pdf/hyphenate';

  const patterns: Patterns;
  export = patterns;
}
