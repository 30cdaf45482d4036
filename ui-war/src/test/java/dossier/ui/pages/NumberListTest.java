package dossier.ui.pages;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NumberListTest {

    @Test
    void readsTheNumbersThatAreOnesUpToTheMost() {
        assertThat(NumberList.of("3,x,,-1,0,12", 6)).containsExactly(3L, 12L);
        assertThat(NumberList.of("1,2,3", 2)).containsExactly(1L, 2L);
        assertThat(NumberList.of((String) null, 2)).isEmpty();
        assertThat(NumberList.of(new String[] {"7", "<b>"}, 2)).containsExactly(7L);
    }
}
