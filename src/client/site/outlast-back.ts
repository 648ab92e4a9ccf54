/**
 * Lets a field outlast Back. Safari gives those with autocomplete="off" their first value again, some time after it has shown the page
 * (HTMLInputElement::resumeFromDocumentSuspension in WebKit): so what stands in the field becomes its first value.
 */
export function outlastBack(control: Element): void {
  if (control instanceof HTMLInputElement && !/^(?:checkbox|radio|file)$/.test(control.type))
    control.defaultValue = control.value;
}
