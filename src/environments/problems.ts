import { error, type Location, listed, type Problem, quoted, warning } from '../model/problem.ts';

// What is said of environments and their patches: each function makes one problem, in the case that its docstring tells.

/** Two environments have one name. */
export function repeatedEnvironment(at: Location, name: string): Problem {
  return error('environment', at, {
    message: `there is an environment ${quoted(name)} already`,
    hint: 'rename one of the two: the name is that of its folders',
  });
}

/** A patch is both written out and in a file, or neither. */
export function pathOrPatch(at: Location, isBoth: boolean): Problem {
  return error('environment', at, {
    message: isBoth ? 'path and patch exclude one another' : 'there is nothing to apply',
    hint: isBoth ? 'keep one of the two' : 'write path (a file) or patch (the patch itself)',
  });
}

/** The file of a patch is not there. */
export function missingFile(at: Location, path: string): Problem {
  return error('environment', at, {
    message: `there is no file ${quoted(path)}`,
    hint: 'write its path from the folder of flotilla.yaml',
  });
}

/** The file of a patch lies elsewhere than in the repository. */
export function outsideFile(at: Location, path: string): Problem {
  return error('environment', at, {
    message: `${quoted(path)} leads outside of the folder of flotilla.yaml`,
    hint: 'keep the patch in the repository, so that everybody compiles the same',
  });
}

/** A file of patches holds none. */
export function noPatch(at: Location): Problem {
  return error('environment', at, {
    message: 'the file holds no patch',
    hint: 'write part of the document, or a list of JSON patch operations',
  });
}

/** An entry of images changes nothing. */
export function idleImage(at: Location): Problem {
  return error('environment', at, {
    message: 'nothing is said to become of the image',
    hint: 'add newName, newTag or digest',
  });
}

/** No container has an image of this name. */
export function unusedImage(at: Location, name: string): Problem {
  return warning('unused-image', at, {
    message: `no container of any model has the image ${quoted(name)}`,
    hint: 'write the name as the containers do, without tag and digest',
  });
}

/** No model is the one that a patch is for. */
export function noTarget(at: Location, known: readonly string[], near: string | undefined): Problem {
  return error('patch-target', at, {
    message: 'the patch is for no model that there is',
    hint: near === undefined ? `name one of ${listed(new Set(known))}, or remove it` : `did you mean "${near}"?`,
  });
}

/** A patch has something of another type than the document. */
export function otherType(at: Location, kinds: { readonly base: string; readonly patch: string }): Problem {
  return error('patch-merge', at, {
    message: `the patch has ${kinds.patch} where the document has ${kinds.base}`,
    hint: 'write the value as the document does',
  });
}

/** A strategic merge has a directive that is not known, or that kustomize does not follow. */
export function unknownDirective(at: Location, directive: string): Problem {
  return error('patch-merge', at, {
    message: `${directive} is no directive that kustomize follows`,
    hint: 'there are $patch: delete, $patch: replace and $patch: merge; null removes a field',
  });
}

/** An element of a list that is to be replaced, not merged, which kustomize would not do. */
export function replacedElement(at: Location): Problem {
  return error('patch-merge', at, {
    message: 'kustomize leaves an element of a list as it is when the patch says $patch: replace in it',
    hint: 'set the fields that must go to null, or put "- $patch: replace" first to replace the whole list',
  });
}

/** An element of a list without the field that tells which one is meant. */
export function missingKey(at: Location, key: string): Problem {
  return error('patch-merge', at, {
    message: `the element has no ${key}, which says which one of the list it is`,
    hint: `add "${key}"`,
  });
}

/** Two elements of one list of a patch are the same. */
export function repeatedElement(at: Location, what: string): Problem {
  return error('patch-merge', at, {
    message: `the patch has ${what} twice in one list`,
    hint: 'write both changes into one element',
  });
}

/** An element that may or may not be one of the list: the second of two fields that tell is on one side only. */
export function vagueElement(at: Location, what: string, field: string): Problem {
  return error('patch-merge', at, {
    message: `kustomize does not take this for ${what} of the document, as only one of them says ${field}`,
    hint: `write ${field} just as the document does`,
  });
}

/** An operation of a JSON patch is not written as one. */
export function notAnOperation(at: Location, message: string, hint: string): Problem {
  return error('patch-operation', at, { message, hint });
}

/** An operation works on what is not there. */
export function nothingAt(at: Location, pointer: string, near: string | undefined): Problem {
  return error('patch-operation', at, {
    message: `there is nothing at ${quoted(pointer)}`,
    hint:
      near === undefined
        ? 'count from the document as the patches before leave it; "add" makes what is not there'
        : `did you mean "${near}"?`,
  });
}

/** A test of a JSON patch fails. */
export function failedTest(at: Location, pointer: string, found: string): Problem {
  return error('patch-operation', at, {
    message: `the test fails: ${quoted(pointer)} is ${found}`,
    hint: 'the document has changed since the patch was written: look whether it still fits',
  });
}

/** An environment has more patches for one model than anybody can follow. */
export function tooManyPatches(at: Location, limit: number): Problem {
  return error('too-large', at, {
    message: `an environment has more than ${limit} patches for this model`,
    hint: 'join patches, or name in their target the models that they are for',
  });
}

/** The patches of an environment make more of a document than any model needs. */
export function tooMuch(at: Location): Problem {
  return error('too-large', at, {
    message: 'with the patches applied, the document is larger or deeper than flotilla reads',
    hint: 'look for a patch that copies a value into itself',
  });
}
