/** The part of fengari, a Lua 5.3 in JavaScript without types of its own, that the tests use. */
declare module 'fengari' {
  /** A Lua state. */
  type State = { readonly brand: 'lua_State' };
  export const lua: {
    readonly LUA_OK: number;
    lua_gettop(state: State): number;
    lua_settop(state: State, index: number): void;
    lua_newtable(state: State): void;
    lua_pushstring(state: State, text: Uint8Array): void;
    lua_pushinteger(state: State, value: number): void;
    lua_pushnumber(state: State, value: number): void;
    lua_pushboolean(state: State, value: boolean): void;
    lua_settable(state: State, index: number): void;
    lua_setglobal(state: State, name: Uint8Array): void;
    lua_getfield(state: State, index: number, name: Uint8Array): number;
    lua_tojsstring(state: State, index: number): string | null;
  };
  export const lauxlib: {
    luaL_newstate(): State;
    luaL_requiref(state: State, name: Uint8Array, open: unknown, isGlobal: number): void;
    luaL_dostring(state: State, text: Uint8Array): number | boolean;
  };
  export const lualib: {
    readonly luaopen_base: unknown;
    readonly luaopen_table: unknown;
  };
  export function to_luastring(text: string): Uint8Array;
}
