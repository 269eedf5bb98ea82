// The Code Quality report of GitLab: a list of issues that its merge requests show.
// https://docs.gitlab.com/ci/testing/code_quality/

import type { Severity } from '../diagnostic.ts';
import { jsonText } from '../visible-json.ts';
import { fingerprintsOf } from './fingerprint.ts';
import type { Reporter } from './report.ts';

const SEVERITIES: Record<Severity, string> = { error: 'major', warning: 'minor', info: 'info' };

/** Fingerprints are by coordinate, so that an issue stays the same issue while lines move. */
export const gitlab: Reporter = (report) => {
  const issues = report.files.flatMap((file) => {
    const path = report.repositoryPath(file.path);
    const fingerprints = fingerprintsOf(file, path);
    return file.diagnostics.map(({ ruleId, severity, message, range }, index) => ({
      description: message,
      check_name: ruleId,
      fingerprint: fingerprints[index],
      severity: SEVERITIES[severity],
      location: { path, lines: { begin: range.start.line, end: range.end.line } },
    }));
  });
  return jsonText(issues);
};
