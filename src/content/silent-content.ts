import type { Content } from './load.js';
import { SILENT } from './unread.js';

/** A content folder with nothing to say: a part of it that is examined by itself is put into its place there. */
export function silentContent(content: Content): Content {
  const { project, centers, kiosk, notices, ...rest } = content;
  return {
    ...rest,
    rules: new Map(),
    project: { ...project, data: { ...SILENT.project, languages: content.languages } },
    centers: { ...centers, data: SILENT.centers },
    kiosk: { ...kiosk, data: SILENT.kiosk },
    notices: { ...notices, data: SILENT.notices },
  };
}
