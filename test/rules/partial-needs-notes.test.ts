// partial-needs-notes: what it must pass, what it must find.
import rule from '../../rules/partial-needs-notes/index.ts';
import { testRule } from '../rule-tester.ts';
import { CLEAN, faulty } from './base.ts';
import { table } from './tables.ts';

testRule(rule, {
  valid: [
    ...['driver-notes.betta', 'driver-note.beta'].map((key) => ({
      name: `a note under ${key}, which belongs to another rule`,
      format: 'ini' as const,
      text: `[driver.a]\ntitle=A\n[driver.beta]\ntitle=B\n[operation.x]\ntitle=X\ndriver.a=complete\ndriver.beta=partial\n${key}=Reads only.\n`,
    })),
    {
      name: 'a sign that the legend says enough of',
      text: '# Lamps\n\n✅ = supported, ⚠️ = supported but slow, through emulation, ❌ = not supported\n\n| Feature | A | B |\n|---|---|---|\n| Blink | ✅ | ⚠️ |\n| Dim | ⚠️ (too bright) | ❌ |\n| Glow | ⚠️ (at night) | ✅ |\n',
    },
    {
      name: 'words for how far something has come',
      text: '# Support\n\n## Feature support\n\n### Boot\n\n    Status, A: Experimental\n    Status, B: Supported\n\n### Halt\n\n    Status, A: Supported\n    Status, B: Tech Preview\n',
    },
    {
      name: 'words that say what there is',
      text: '| Feature | Go | Java | Rust |\n|---|---|---|---|\n| Boot | Partial (by hand) | Partial (by mail) | Mostly judged by hand |\n| Stop | No | Yes | Yes |\n',
    },
    { name: 'partial with a note', text: CLEAN },
    {
      name: 'partial in lists of which none has a note, without a table',
      text: '# Plan\n\n## Boot\n\n- Go: complete\n- Java: partial\n\n## Halt\n\n- Go: partial\n- Java: complete\n\n## Dim\n\n- Go: complete\n- Java: missing\n',
    },
    {
      name: 'a condition, which says itself what is lacking',
      text: '# Lamps\n\n| Feature | A | B |\n|---|---|---|\n| Blink | yes | via a plugin |\n| Dim | partial (too bright) | no |\n| Glow | only at night | yes |\n',
    },
    {
      name: 'a feature that the details call otherwise, where another rule speaks',
      text: '# Lamps\n\n| Feature | Go | Java |\n|---|---|---|\n| Blinken | ✅ | 🚧 |\n| Dim | ✅ | ❌ |\n\n## Details\n\n### Blink\n\n- Go: complete\n- Java: partial\n  - Notes: Red only.\n\n### Dim\n\n- Go: complete\n- Java: missing\n',
    },
    {
      name: 'a plain table',
      text: '| Feature | Go | Java |\n|---|---|---|\n| Boot | ✅ | 🚧 |\n| Stop | ❌ | ✅ |\n',
    },
    {
      name: 'a table whose marks explain',
      text: '| Feature | Go | Java |\n|---|---|---|\n| Boot | ✅ | 🚧 [^1] |\n| Stop | ❌ | ✅ |\n\n[^1]: Without a network.\n',
    },
  ],
  invalid: [
    {
      name: 'the one row without a remark on what is partial',
      text: table('Feature/Supported/Notes', 'Boot/partial/By hand', 'Halt/partial/', 'Dim/no/', 'Glow/yes/'),
      findings: [{ messageId: 'bare', at: '4:10-4:17', severity: 'info', feature: 'Halt' }],
    },
    {
      name: 'the one bare sign of many, though a legend says something of it',
      text: `⚠️ = known defects, or only partly tested, ✅ = supported\n\n${table('Feature/A/B/C', ...['Boot', 'Halt', 'Dim'].map((name) => `${name}${'/⚠️ (2)'.repeat(3)}`), 'Glow/✅/✅/⚠️')}`,
      findings: [{ messageId: 'bare', at: '8:18-8:20', severity: 'info', target: 'C' }],
    },
    {
      name: 'a sign of which the legend says no more than its level',
      text: '# Lamps\n\n✅ = supported, ⚠️ = partially supported, ❌ = not supported\n\n| Feature | A | B |\n|---|---|---|\n| Blink | ✅ | ⚠️ |\n| Dim | ⚠️ (too bright) | ❌ |\n| Glow | ⚠️ (at night) | ✅ |\n',
      findings: [{ messageId: 'bare', severity: 'info', at: '7:15-7:17', feature: 'Blink', target: 'B' }],
    },
    {
      name: 'the one bare sign beside three with notes',
      text: table(
        'Feature/A/B',
        'Blink/✅/⚠️',
        'Dim/⚠️ (too bright)/❌',
        'Glow/⚠️ (at night)/✅',
        'Halt/✅/⚠️ (twice)',
      ),
      findings: [{ messageId: 'bare', at: '3:15-3:17', feature: 'Blink', target: 'B' }],
    },
    {
      name: 'partial without a note in the details',
      text: faulty(['\n      **Notes:** Without memory.\n\n', '']),
      findings: [
        {
          messageId: 'bare',
          at: '39:17-39:24',
          severity: 'warning',
          feature: 'Take snapshot',
          target: 'Beta',
        },
      ],
    },
    {
      name: 'the one bare sign of a table whose other partial signs have marks',
      text: '| Feature | Go | Java |\n|---|---|---|\n| Boot | 🚧 | 🚧 [^1] |\n| Stop | ❌ | ✅ |\n\n[^1]: Without a network.\n',
      findings: [{ messageId: 'bare', severity: 'info', at: '3:10-3:12', feature: 'Boot', target: 'Go' }],
    },
  ],
});
