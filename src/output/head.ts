import type { ManifestHead } from './manifest.js';
import type { CheckOptions, RunReport } from './run.js';

/** What a run says of itself in the manifest; its report is kept when its sources were hashed before it began. */
export function headOf(
  options: CheckOptions,
  { posters, pictures, problems }: Pick<RunReport, 'posters' | 'pictures' | 'problems'>,
): ManifestHead {
  const { version, code, asOf, source } = options;
  if (source === undefined) return { version, code, asOf };
  return { version, code, asOf, run: { source, posters: posters.map(({ reused: _, ...poster }) => poster), pictures, problems } };
}
