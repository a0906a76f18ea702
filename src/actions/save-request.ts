import { readRequestForm } from '../dialogs/participation/read-form.ts';
import { showRequest } from '../dialogs/request-participation.ts';
import type { RequestFields } from '../domain/participation.ts';
import { type Action, requestNumberOf } from './action.ts';

/** The second step of completing a request: what the form holds is saved. */
export const saveRequest: Action = {
  verb: 'save-request',
  run: async (turn, services, clicked) => {
    const { t, today } = turn;
    const number = requestNumberOf(clicked);
    const known = await services.listPoliticians(t.roles);
    const read = (fields: RequestFields) =>
      readRequestForm(clicked.values, fields, { known, today, language: t.language });
    const { request } = await services.changeRequest(turn, number, read);
    const { saved, voided } = t.request;
    const done = request.status === 'void' ? voided : saved;
    return showRequest(turn, services, number, done(number));
  },
};
