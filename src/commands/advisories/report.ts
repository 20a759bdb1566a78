import type { Exception } from './exceptions.ts';

/** A known flaw in a package, as the registry tells of it. */
export interface Advisory {
  readonly id: string;
  readonly package: string;
  readonly title: string;
  readonly severity: string;
}

interface Via {
  readonly name: string;
  readonly title: string;
  readonly url: string;
  readonly severity: string;
}

/** What `npm audit --json` writes, as far as it is read here. */
export interface AuditReport {
  readonly vulnerabilities?: Readonly<Record<string, { readonly via: readonly (Via | string)[] }>>;
  readonly message?: string;
}

/** The advisories in a report, each once. A report without an answer is no clean one. */
export function advisoriesIn({ vulnerabilities, message }: AuditReport): readonly Advisory[] {
  if (vulnerabilities === undefined) {
    throw new Error(`npm audit gav inget svar: ${message ?? 'okänt varför'}`);
  }
  const found = Object.values(vulnerabilities)
    .flatMap(({ via }) => via)
    .filter((via) => typeof via !== 'string')
    .map(({ name, title, url, severity }) => {
      return { id: url.replace(/^.*\//u, ''), package: name, title, severity };
    });
  return [...new Map(found.map((entry) => [`${entry.id} ${entry.package}`, entry])).values()];
}

/** What somebody has to do something about, in Swedish; nothing where all is explained. */
export function faultsOf(
  advisories: readonly Advisory[],
  exceptions: readonly Exception[],
  today: string,
): readonly string[] {
  const isSame = (a: Exception, b: Advisory) => a.id === b.id && a.package === b.package;
  return [
    ...advisories
      .filter((advisory) => !exceptions.some((exception) => isSame(exception, advisory)))
      .map((found) => `${found.package}: ${found.title} (${found.severity}, ${found.id})`),
    ...exceptions
      .filter((exception) => !advisories.some((advisory) => isSame(exception, advisory)))
      .map(
        ({ id, package: name }) => `${name}: undantaget för ${id} behövs inte längre, ta bort det`,
      ),
    ...exceptions
      .filter(({ until }) => until < today)
      .map(({ id, package: name, until }) => `${name}: undantaget för ${id} gick ut ${until}`),
  ];
}
