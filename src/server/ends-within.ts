/** Whether a task ends before so many milliseconds have passed. It goes on all the same. */
export async function endsWithin(milliseconds: number, task: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, milliseconds, false);
  });
  const isOver = await Promise.race([task.then(() => true), late]);
  clearTimeout(timer);
  return isOver;
}
