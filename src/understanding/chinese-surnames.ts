import { fold } from './fold.ts';

/** The commonest, folded. */
export const chineseSurnames: readonly string[] =
  `wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng han
  feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao`.split(
    /\s+/u,
  );

/** Says whether a name is that of a person by its surname: "Huang Wei", but not "Huang Wei Group". */
export function isChineseName(name: string): boolean {
  const [surname = '', given] = name.trim().split(/\s+/u);
  return (
    given !== undefined &&
    /^\S+\s+\p{Lu}\S*$/u.test(name.trim()) &&
    chineseSurnames.includes(fold(surname))
  );
}
