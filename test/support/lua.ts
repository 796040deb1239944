import { lauxlib, lua, lualib, type State, to_luastring } from 'fengari';
import { isArray, isObject, type Json, type JsonObject } from '../../src/model/json.ts';

/** What a health check of Argo CD says. */
interface Health {
  readonly status: string;
  readonly message: string;
}

/**
 * Runs a health check on an object, with the libraries that Argo CD gives to one: base and table.
 * @throws Error where Lua does
 */
export function luaHealth(script: string, obj: JsonObject): Health {
  const state = lauxlib.luaL_newstate();
  lauxlib.luaL_requiref(state, to_luastring('_G'), lualib.luaopen_base, 1);
  lauxlib.luaL_requiref(state, to_luastring('table'), lualib.luaopen_table, 1);
  lua.lua_settop(state, 0);
  push(state, obj);
  lua.lua_setglobal(state, to_luastring('obj'));
  const failed = lauxlib.luaL_dostring(state, to_luastring(script));
  if (Number(failed) !== lua.LUA_OK) throw new Error(lua.lua_tojsstring(state, -1) ?? 'Lua failed');
  return { status: field(state, 'status'), message: field(state, 'message') };
}

function field(state: State, name: string): string {
  lua.lua_getfield(state, 1, to_luastring(name));
  return lua.lua_tojsstring(state, -1) ?? '';
}

// As Argo CD does it: lists are tables from 1 on, null is nil, whole numbers are integers.
function push(state: State, value: Json | undefined): void {
  if (typeof value === 'string') lua.lua_pushstring(state, to_luastring(value));
  else if (typeof value === 'boolean') lua.lua_pushboolean(state, value);
  else if (typeof value === 'number' && Number.isInteger(value)) lua.lua_pushinteger(state, value);
  else if (typeof value === 'number') lua.lua_pushnumber(state, value);
  else pushTable(state, value);
}

function pushTable(state: State, value: Json | undefined): void {
  lua.lua_newtable(state);
  if (isArray(value)) {
    value.forEach((element, index) => {
      lua.lua_pushinteger(state, index + 1);
      push(state, element);
      lua.lua_settable(state, -3);
    });
  } else if (isObject(value)) {
    for (const [key, element] of Object.entries(value)) {
      if (element === null) continue;
      lua.lua_pushstring(state, to_luastring(key));
      push(state, element);
      lua.lua_settable(state, -3);
    }
  }
}
