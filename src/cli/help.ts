import type { Command, Option } from './command.ts';

export const introduction = `Usage: rolewright COMMAND [OPTIONS]

SAP authorization roles as TypeScript: compiles them to the files that an admin
uploads in transaction PFCG, and reads such files. Works offline.`;

/** What a role goes through, so that a newcomer sees which command comes when. */
export const lifeOfARole = `The life of a role:
  rolewright init             a project with an example role
  rolewright import FILES     or sources of roles that you have downloaded
  edit roles/*.role.ts        the editor completes objects and fields
  rolewright lint             what a reviewer would find
  rolewright build            checks the roles and writes out/roles/*.SAP
  rolewright verify out       what the upload would do, --state: to what is there
  upload in PFCG              as out/IMPORT.md says: profile, users, comparison
  rolewright inspect FILE     what is in a role file, yours or a download

Exit status: 0 fine, 1 errors found, 2 wrong usage or unreadable input.
Also: rolewright COMMAND --help, and rolewright explain CODE for a message.`;

/** The head of a command's help: how it is called, what it does, what its arguments are. */
export function usageOf(command: Command): string {
  const words = command.arguments.map(({ name, required, many }) => {
    const word = `${name.toUpperCase()}${many === true ? '..' : ''}`;
    return required === true ? word : `[${word}]`;
  });
  const described = command.arguments.map(({ name, summary }) => `${name.toUpperCase()}: ${summary}`);
  return [
    ['Usage: rolewright', command.name, ...words, '[OPTIONS]'].join(' '),
    '',
    command.description,
    ...(described.length === 0 ? [] : ['', ...described]),
  ].join('\n');
}

/** What an option is for, with its value, its choices and what it is when it is left out. */
export function summaryOf(option: Option): string {
  if (option.type === 'switch') return option.summary;
  const facts =
    option.type === 'text' ? [option.choices?.join(', '), option.default && `default ${option.default}`] : [];
  const known = facts.filter((fact) => fact !== undefined && fact !== '');
  return `${option.value}: ${option.summary}${known.length === 0 ? '' : ` (${known.join('; ')})`}`;
}
