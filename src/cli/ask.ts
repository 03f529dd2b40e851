/** Asks yes or no on stderr, so that stdout stays the result's. No is the default. */
export async function confirm(question: string): Promise<boolean> {
  const { default: inquirer } = await import('inquirer');
  const prompt = inquirer.createPromptModule({ output: process.stderr });
  const { answer } = await prompt([
    { type: 'confirm', name: 'answer', message: question, default: false },
  ]);
  return answer;
}
