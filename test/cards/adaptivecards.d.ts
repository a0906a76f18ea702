/** The bundle that Node can load has the same content as the package's own modules, which it cannot. */
declare module 'adaptivecards/dist/adaptivecards.js' {
  import * as all from 'adaptivecards';
  export default all;
}
