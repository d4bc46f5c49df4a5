import { orMeant, quoted } from '../quoted.ts';
import { roleKind } from './role-kind.ts';

const example = { role: 'Z_SALES', subject: 'a decision about F_BKPF_BUK' } as const;
const documented = "what PFCG proposes is documented in SAP's help on the merge function and in SAP note 113290";

/** What can be wrong when the authorizations of a role are merged from the authorization defaults of its menu. */
export const proposalCodes = {
  R1501: roleKind<unknown>({
    severity: 'error',
    title: 'merge without authorization defaults',
    why: "A role with defaults: 'merge' takes its authorizations from what the applications of its menu propose (SU24); without that it would have none.",
    message: () => 'the role is merged with authorization defaults, and the project has none',
    help: () => 'import those of your system: rolewright catalog import',
    example: { role: 'Z_SALES', subject: 'defaults' },
  }),
  R1502: roleKind<{ application: string }>({
    severity: 'warning',
    title: 'application without known defaults',
    why: 'That nothing is known of the defaults of an application is not the same as that it proposes nothing: the role may lack authorizations that PFCG would add.',
    message: ({ application }) => `nothing is known of the authorization defaults of ${quoted(application)}`,
    help: ({ application }) =>
      `import what your system or its repository says of ${application}: rolewright catalog import`,
    example: { role: 'Z_SALES', subject: 'the menu entry', application: 'VX99' },
  }),
  R1503: roleKind<{ object: string; because: readonly string[] }>({
    severity: 'error',
    title: 'decision that fits no proposal',
    why: `A decision is about what applications of the menu propose. When it fits nothing any more, because menu or defaults changed, the role is not what its author decided; ${documented}.`,
    message: ({ object, because }) =>
      because.length === 0
        ? `nothing in the menu proposes ${object} here`
        : `no proposal for ${object} is as the decision expects: ${because.join('; ')}`,
    help: ({ because }) =>
      because.length === 0
        ? 'remove the decision, or write the authorization under authorizations'
        : 'fill is for fields without proposed values, change for fields that have some',
    example: { ...example, object: 'F_BKPF_BUK', because: ['BUKRS is proposed with values (VA03)'] },
  }),
  R1504: roleKind<{ object: string; applications: readonly string[]; first: number }>({
    severity: 'error',
    title: 'two decisions about one proposal',
    why: 'Whether both hold for one authorization, or each for a copy of its own, would be a guess.',
    message: ({ subject, object, applications, first }) =>
      `${subject} and the decision ${String(first)} are both about the proposal for ${object} of ${applications.join(', ')}`,
    help: () => 'write both into one decision, say with for which applications each is about, or split the proposal',
    example: { ...example, object: 'F_BKPF_BUK', applications: ['FB03'], first: 0 },
  }),
  R1505: roleKind<{ application: string; meant?: string; known: readonly string[] }>({
    severity: 'error',
    title: 'decision for an application that the menu does not have',
    why: 'Only applications of the menu propose authorizations.',
    message: ({ subject, application, meant }) =>
      `${subject} is for ${quoted(application)}, which is not in the menu${orMeant(meant)}`,
    help: ({ known }) =>
      known.length === 0 ? 'the menu has no applications' : `the menu has ${known.slice(0, 10).join(', ')}`,
    example: { ...example, application: 'FB30', meant: 'FB03', known: ['FB03', 'IWSV ZSALES_SRV 0001'] },
  }),
  R1506: roleKind<unknown>({
    severity: 'error',
    title: 'decisions about nothing',
    why: "Decisions are about proposals, and only a role with defaults: 'merge' has any.",
    message: ({ subject }) => `${subject} are there, and the role is not merged with authorization defaults`,
    help: () => "write defaults: 'merge', or the authorizations themselves under authorizations",
    example: { role: 'Z_SALES', subject: 'decisions' },
  }),
  R1507: roleKind<{ object: string; fields: readonly string[] }>({
    severity: 'warning',
    title: 'proposal for an object whose fields are not known for certain',
    why: 'Every real authorization has a row for each field of its object (reference, section 3). Fields that neither the defaults name nor the catalog knows are missing.',
    message: ({ object, fields }) =>
      `the fields of ${object} are not known for certain, so its proposals have ${fields.join(', ')} only`,
    help: () => 'import the object from your system or its repository: rolewright catalog import',
    example: { role: 'Z_SALES', subject: 'defaults', object: 'Z_SHOP', fields: ['ACTVT'] },
  }),
  R1508: roleKind<{ object: string; field: string; applications: readonly string[] }>({
    severity: 'error',
    title: 'proposed field that the object does not have',
    why: 'The system ignores a field that the object does not have, so what its values were meant to limit is not limited.',
    message: ({ object, field, applications }) =>
      `${applications.join(', ')} proposes values for ${field}, which ${object} does not have`,
    help: ({ object }) => `import ${object} from the system that the defaults are from: rolewright catalog import`,
    example: { role: 'Z_SALES', subject: 'defaults', object: 'S_RFC', field: 'RFCNAME', applications: ['SM59'] },
  }),
  R1509: roleKind<{ object: string; applications: readonly string[] }>({
    severity: 'error',
    title: 'proposal for an object without known fields',
    why: 'An authorization is made of the fields of its object.',
    message: ({ object, applications }) => `${applications.join(', ')} proposes ${object}, and no field of it is known`,
    help: () => 'import the object from your system or its repository: rolewright catalog import',
    example: { role: 'Z_SALES', subject: 'defaults', object: 'Z_SHOP', applications: ['ZSHOP'] },
  }),
  R1510: roleKind<{ problem: 'nothing' | 'split and more' }>({
    severity: 'error',
    title: 'decision that decides nothing, or twice',
    why: 'A decision fills, changes, deactivates or activates a proposal, or splits it into several of which each does.',
    message: ({ subject, problem }) =>
      problem === 'nothing'
        ? `${subject} decides nothing`
        : `${subject} splits the proposal and decides about it as well`,
    help: ({ problem }) =>
      problem === 'nothing'
        ? 'write fill: { ... }, change: { ... }, inactive: true, or split: [{ ... }, { ... }]'
        : 'put everything into the elements of split',
    example: { ...example, problem: 'nothing' },
  }),
  R1511: roleKind<{ object: string; name: string; applications: readonly string[] }>({
    severity: 'warning',
    title: 'proposed value that looks like an unknown org level',
    why: 'In authorization defaults $ and the name of a field stand for an org level. Only fields that are known to be org levels count as such (reference, section 3); here it is written as a plain value.',
    message: ({ object, name, applications }) =>
      `${applications.join(', ')} proposes $${name} for ${object} ${name}, and ${name} is not known as an org level`,
    help: ({ name }) => `declare it in the configuration: orgLevels: ['${name}'], or import the table USORG`,
    example: { role: 'Z_SALES', subject: 'defaults', object: 'Z_SHOP', name: 'ZREGION', applications: ['ZSHOP'] },
  }),
} as const;
