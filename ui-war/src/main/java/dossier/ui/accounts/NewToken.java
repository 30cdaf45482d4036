package dossier.ui.accounts;

/**
 * A token that was just made: the only time that anybody sees its key.
 *
 * @param key what programs send as {@code Authorization: Bearer …}
 * @param token what will be seen of it from now on
 */
public record NewToken(String key, TokenView token) {}
