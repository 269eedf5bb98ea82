// The entry of the GitHub Action: its inputs become arguments one by one; no shell ever sees them.

/** The value of an input as the runner hands it over. */
function input(name: string): string {
  return (process.env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
}

/** An input with one value a line. */
function lines(name: string): readonly string[] {
  return input(name)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const option = (name: string): readonly string[] => (input(name) === '' ? [] : [`--${name}`, input(name)]);

const documents = [
  ...option('config'),
  // What follows is a path, whatever it looks like.
  '--',
  ...lines('paths'),
];
const args = [
  'lint',
  ...lines('format').flatMap((format) => ['--format', format]),
  ...option('fail-on'),
  ...documents,
];

void import('./commands/process.ts').then(async ({ runComment, runProcess }) => {
  await runProcess(args);
  if (input('comment') === 'true') await runComment({ token: input('token'), args: documents });
});
