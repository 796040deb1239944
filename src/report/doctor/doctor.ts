import type { Diagnosis, Finding, Unchecked } from '../../model/doctor.ts';
import type { Look } from '../formats.ts';
import { cellCode } from '../markdown.ts';
import { countText } from '../words.ts';

/** The findings of the doctor, and where it looked, which tells why some of it could not be read. */
export interface DoctorReport {
  readonly diagnosis: Diagnosis;
  readonly source: 'cluster' | 'dump';
}

/** A diagnosis for people at a terminal. */
export function doctorText({ diagnosis, source }: DoctorReport, { style }: Pick<Look, 'style'>): string {
  const findings = diagnosis.findings.map((finding) => {
    const mark = finding.severity === 'error' ? style.red('error') : style.yellow('warning');
    return `${mark}: ${style.bold(finding.object)}: ${finding.message}  [${finding.id}]\n  ${finding.fix}\n`;
  });
  const unchecked = diagnosis.unchecked.map((each) => `${style.dim(`not checked: ${uncheckedText(each, source)}`)}\n`);
  const forms = formsText(diagnosis);
  return [...findings, ...unchecked, ...(forms === '' ? [] : [`${forms}\n`]), `${summary(diagnosis)}\n`].join('');
}

/** A diagnosis as JSON. */
export function doctorJson({ diagnosis, source }: DoctorReport): string {
  const { findings, unchecked, checked, gangForms } = diagnosis;
  const skipped = unchecked.map((each) => ({
    id: each.id,
    kinds: each.kinds.map(({ kind }) => kind),
    message: uncheckedText(each, source),
  }));
  return `${JSON.stringify({ findings, unchecked: skipped, checked, gangForms }, null, 2)}\n`;
}

/** A diagnosis as a page, for an issue or a pull request. */
export function doctorMarkdown({ diagnosis, source }: DoctorReport): string {
  const rows = diagnosis.findings.map(
    ({ severity, object, message, fix }) => `| ${severity} | ${cellCode(object)} | ${cell(message)} | ${cell(fix)} |\n`,
  );
  const table =
    rows.length === 0 ? '' : `\n| | object | what is wrong | what to do |\n| --- | --- | --- | --- |\n${rows.join('')}`;
  const unchecked = diagnosis.unchecked.map((each) => `- not checked: ${uncheckedText(each, source)}\n`);
  const forms = formsText(diagnosis);
  return `${summary(diagnosis)}\n${forms === '' ? '' : `\n${forms}\n`}${table}${unchecked.length === 0 ? '' : `\n${unchecked.join('')}`}`;
}

/** Which forms of gangs the cluster can have; empty where that is not known. */
function formsText({ gangForms }: Diagnosis): string {
  if (gangForms === undefined) return '';
  if (gangForms.length === 0) return 'gang.form: this cluster can have none, as it does not know PodGroups';
  const older = gangForms.includes('subGroups') ? '' : '; subGroups needs Volcano 1.14 or later';
  return `gang.form: this cluster can have ${gangForms.join(' and ')}${older}`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function uncheckedText({ id, kinds }: Unchecked, source: DoctorReport['source']): string {
  const plurals = kinds.map(({ plural }) => plural);
  const why =
    source === 'cluster' ? `no right to list ${plurals.join(', ')}` : `the dump holds no ${plurals.join(', ')}`;
  return `${id} (${why})`;
}

function summary({ findings, unchecked, checked }: Diagnosis): string {
  const count = (severity: Finding['severity']): number => findings.filter((each) => each.severity === severity).length;
  const [errors, warnings] = [countText(count('error'), 'error'), countText(count('warning'), 'warning')];
  const left = unchecked.length === 0 ? '' : `, ${unchecked.length} not made`;
  return `${errors}, ${warnings}; ${countText(checked, 'check')} made${left}`;
}
